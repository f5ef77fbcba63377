export const id = 7634;
export const ids = [7634];
export const modules = {

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultDockerfile: () => (/* binding */ defaultDockerfile)
/* harmony export */ });
/**
 * The Dockerfile of `image.builder: docker` without `image.dockerfile`. Its build context contains the folders that `writeContext`
 * writes; the image has the same files as one without a Dockerfile.
 */
const defaultDockerfile = `# The Dockerfile that Tensorline uses for image.builder: docker without image.dockerfile.
#
# The build context contains:
#   rootfs/   libraries of Debian 12, and Node.js at usr/local/bin/node
#   engine/   libraries of the engine, for ENGINE_DIR
#   app/      the server, whose entry is index.js
#   models/   <name>/1: the model
# The build arguments MODEL_DIR and ENGINE are the values of the environment variables of the server.
#
# To use another base image, replace the first two instructions, for example by
#   FROM node:24-bookworm-slim
FROM scratch
COPY rootfs/ /

COPY engine/ /engine/
COPY app/ /app/
COPY models/ /models/
ARG MODEL_DIR
ARG ENGINE
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 MODEL_DIR=$MODEL_DIR ENGINE=$ENGINE ENGINE_DIR=/engine
WORKDIR /app
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/usr/local/bin/node", "/app/index.js"]
`;


/***/ })

};
