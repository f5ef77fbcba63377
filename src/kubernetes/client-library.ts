/** The used parts of the client library, which is large and therefore imported only when it is needed. */
export { KubeConfig } from '@kubernetes/client-node'
export { WebSocketHandler } from '@kubernetes/client-node/dist/web-socket-handler.js'
