// The events that AWS documents for a request: of API Gateway's REST and HTTP APIs, a function URL, and a load balancer
// that sends lists.

/** Each takes `method`, `query` with its `?`, `headers` in pairs, `body` as text or base64, null for none, and `isBase64Encoded`. */
export const lambdaEvents = {
  rest: ({ method, query = "", headers, body, isBase64Encoded }) => ({
    resource: "/webhooks/tectra",
    path: "/webhooks/tectra",
    httpMethod: method,
    headers: Object.fromEntries(headers),
    multiValueHeaders: lists(headers),
    // Decoded.
    queryStringParameters: query ? Object.fromEntries(new URLSearchParams(query)) : null,
    multiValueQueryStringParameters: query ? lists([...new URLSearchParams(query)]) : null,
    pathParameters: null,
    stageVariables: null,
    requestContext: { httpMethod: method, path: "/prod/webhooks/tectra", protocol: "HTTP/1.1", stage: "prod" },
    body,
    isBase64Encoded,
  }),
  http: ({ method, query = "", headers, body, isBase64Encoded }) => ({
    version: "2.0",
    routeKey: "POST /webhooks/tectra",
    rawPath: "/webhooks/tectra",
    rawQueryString: query.slice(1),
    headers: joined(headers),
    requestContext: {
      http: { method, path: "/webhooks/tectra", protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "" },
      routeKey: "POST /webhooks/tectra",
      stage: "$default",
    },
    ...(body !== null && { body }),
    isBase64Encoded,
  }),
  url: ({ method, query = "", headers, body, isBase64Encoded }) => ({
    version: "2.0",
    routeKey: "$default",
    rawPath: "/",
    rawQueryString: query.slice(1),
    headers: joined(headers),
    requestContext: {
      domainName: "abcdefgh.lambda-url.eu-central-1.on.aws",
      http: { method, path: "/", protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "" },
      routeKey: "$default",
      stage: "$default",
    },
    ...(body !== null && { body }),
    isBase64Encoded,
  }),
  alb: ({ method, query = "", headers, body, isBase64Encoded }) => ({
    requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:eu-central-1:0:targetgroup/hooks/0" } },
    httpMethod: method,
    path: "/webhooks/tectra",
    multiValueQueryStringParameters: lists(query.slice(1).split("&").map((pair) => pair.split("=")).filter(([name]) => name)), // as it was sent
    multiValueHeaders: lists(headers),
    body: body ?? "",
    isBase64Encoded,
  }),
};

/** Names in lower case; several with one name joined by commas. */
function joined(pairs) {
  return Object.fromEntries(Object.entries(lists(pairs)).map(([name, values]) => [name.toLowerCase(), values.join(",")]));
}

function lists(pairs) {
  const headers = {};
  for (const [name, value] of pairs) (headers[name] ??= []).push(value);
  return headers;
}
