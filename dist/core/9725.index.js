export const id = 9725;
export const ids = [9725];
export const modules = {

/***/ 19725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KubeConfig: () => (/* reexport safe */ _kubernetes_client_node__WEBPACK_IMPORTED_MODULE_0__.yp),
/* harmony export */   WebSocketHandler: () => (/* reexport safe */ _kubernetes_client_node_dist_web_socket_handler_js__WEBPACK_IMPORTED_MODULE_1__.w)
/* harmony export */ });
/* harmony import */ var _kubernetes_client_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81886);
/* harmony import */ var _kubernetes_client_node_dist_web_socket_handler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42155);
/** The used parts of the client library, which is large and therefore imported only when it is needed. */




/***/ })

};
