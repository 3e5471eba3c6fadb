// In the place of API Gateway, a function URL or a load balancer: makes of each HTTP request the event that AWS
// documents, invokes the handler that HANDLER names, and makes an HTTP response of what it returns. The path says which
// event; /parsed is a mapping template that parsed the body.
import { createServer } from "node:http";
import { lambdaEvents } from "../../../receiving/javascript/lambda-events.mjs";

const { handler } = await import(process.env.HANDLER);

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const [, shape, base64] = /^\/(\w+?)(-base64)?$/.exec(request.url);
  const text = bytes.length === 0 ? null : bytes.toString(base64 ? "base64" : "utf8");
  const body = shape === "parsed" ? JSON.parse(text) : text;
  const eventOf = lambdaEvents[shape === "parsed" ? "rest" : shape];
  const answer = await handler(eventOf({ method: request.method, headers: [...pairs(request.rawHeaders)], body, isBase64Encoded: Boolean(base64) }), {});
  const headers = shape === "alb" ? answer.multiValueHeaders : answer.headers; // each reads but the one
  response.writeHead(answer.statusCode, headers).end(Buffer.from(answer.body, answer.isBase64Encoded ? "base64" : "utf8"));
});
server.listen(3000);

function* pairs(flat) {
  for (let at = 0; at < flat.length; at += 2) yield [flat[at], flat[at + 1]];
}
