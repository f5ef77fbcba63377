import{c as a,d as b,e as c}from"./runtime.js";export{a as load,b as predict,c as predictAll};
