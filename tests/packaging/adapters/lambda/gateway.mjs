// In place of API Gateway, a function URL or a load balancer: makes of each HTTP request the event that the
// documentation of each shows, invokes the handler, and makes an HTTP response of what it returns. The first part of
// the path says which: /rest, /http, /url, /alb, each also with -base64; /parsed is a mapping template that parsed.
import { createServer } from "node:http";

const { handler } = await import(process.env.HANDLER ?? "./receiver.mjs");

const shapes = {
  rest: (request, body, isBase64Encoded) => ({
    resource: "/webhooks/tectra",
    path: "/webhooks/tectra",
    httpMethod: request.method,
    headers: singles(request),
    multiValueHeaders: lists(request),
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    pathParameters: null,
    stageVariables: null,
    requestContext: { httpMethod: request.method, path: "/prod/webhooks/tectra", protocol: "HTTP/1.1", stage: "prod" },
    body,
    isBase64Encoded,
  }),
  http: (request, body, isBase64Encoded) => ({
    version: "2.0",
    routeKey: "POST /webhooks/tectra",
    rawPath: "/webhooks/tectra",
    rawQueryString: "",
    headers: joined(request),
    requestContext: {
      http: { method: request.method, path: "/webhooks/tectra", protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "" },
      routeKey: "POST /webhooks/tectra",
      stage: "$default",
    },
    ...(body !== null && { body }),
    isBase64Encoded,
  }),
  url: (request, body, isBase64Encoded) => ({
    version: "2.0",
    routeKey: "$default",
    rawPath: "/",
    rawQueryString: "",
    headers: joined(request),
    requestContext: {
      domainName: "abcdefgh.lambda-url.eu-central-1.on.aws",
      http: { method: request.method, path: "/", protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "" },
      routeKey: "$default",
      stage: "$default",
    },
    ...(body !== null && { body }),
    isBase64Encoded,
  }),
  alb: (request, body, isBase64Encoded) => ({
    requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:eu-central-1:0:targetgroup/hooks/0" } },
    httpMethod: request.method,
    path: "/webhooks/tectra",
    multiValueQueryStringParameters: {},
    multiValueHeaders: lists(request),
    body: body ?? "",
    isBase64Encoded,
  }),
};

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const [, shape, base64] = /^\/(\w+?)(-base64)?$/.exec(request.url);
  const body = bytes.length === 0 ? null : bytes.toString(base64 ? "base64" : "utf8");
  const event = shape === "parsed" ? shapes.rest(request, JSON.parse(bytes), false) : shapes[shape](request, body, Boolean(base64));
  const answer = await handler(event, {});
  const headers = shape === "alb" ? answer.multiValueHeaders : answer.headers; // each reads but the one
  response.writeHead(answer.statusCode, headers).end(Buffer.from(answer.body, answer.isBase64Encoded ? "base64" : "utf8"));
}).on("error", console.error);
server.listen(3000);

/** As sent: of several with one name, the last. */
function singles({ rawHeaders }) {
  return Object.fromEntries(pairs(rawHeaders));
}

/** Names in lower case; several with one name joined by commas. */
function joined({ rawHeaders }) {
  const headers = {};
  for (const [name, value] of pairs(rawHeaders)) {
    const key = name.toLowerCase();
    headers[key] = headers[key] === undefined ? value : `${headers[key]},${value}`;
  }
  return headers;
}

function lists({ rawHeaders }) {
  const headers = {};
  for (const [name, value] of pairs(rawHeaders)) (headers[name] ??= []).push(value);
  return headers;
}

function* pairs(flat) {
  for (let at = 0; at < flat.length; at += 2) yield [flat[at], flat[at + 1]];
}
