/**
 * A server without a model: reads each body and returns a constant. Its latencies are those of the machine, Node's HTTP server and the
 * load generator, so that no server in Node can be faster.
 */
import { createServer } from 'node:http'

const answer = JSON.stringify({ predictions: [Array.from({ length: 10 }, () => 0.1)] })

createServer((request, response) => {
  request.resume().once('end', () => {
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
      .end(answer)
  })
}).listen(Number(process.env['PORT']), '127.0.0.1')
