// A stand-in for DynamoDB with the guide's table, in this process.
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** With the project's `load(name)`. Returns a client, `close()`, and what tells AWS's SDK where it is. */
export async function dynamoServer(load) {
  const { default: dynalite } = await load("dynalite");
  const { DynamoDB } = await load("@aws-sdk/client-dynamodb");
  const server = dynalite({ createTableMs: 0 });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const env = { AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${server.address().port}`, AWS_REGION: "eu-central-1", AWS_ACCESS_KEY_ID: "none", AWS_SECRET_ACCESS_KEY: "none" };
  const client = new DynamoDB({ endpoint: env.AWS_ENDPOINT_URL_DYNAMODB, region: env.AWS_REGION, credentials: { accessKeyId: "none", secretAccessKey: "none" } });
  const table = JSON.parse(readFileSync(new URL("stores/dynamodb-table.json", import.meta.url), "utf8"));
  await client.createTable(table);
  // dynalite makes it in its own time.
  while ((await client.describeTable({ TableName: table.TableName })).Table.TableStatus !== "ACTIVE") await wait(10);
  return { client, env, close: () => (client.destroy(), server.close()) };
}
