// The whole package in one file of CommonJS, for Jest and for a Node that can't require an ES module. The entries in
// dist/cjs each take their part of it: so they share one state.
import * as express from "../adapters/express.js";
import * as fastify from "../adapters/fastify.js";
import * as fetch from "../adapters/fetch.js";
import * as hono from "../adapters/hono.js";
import * as lambda from "../adapters/lambda.js";
import * as base from "../base.js";
import { provider } from "../built-in.js";
import * as explain from "../explain.js";
import * as index from "../index.js";
import { offerPlatforms, platformsFile } from "../known-platforms.js";
import { load, offerKeys } from "../modules.js";
import { packageFile } from "../package-file.js";
import * as storeContract from "../store-contract.js";
import * as durableObject from "../stores/durable-object.js";
import * as dynamodb from "../stores/dynamodb.js";
import * as postgres from "../stores/postgres.js";
import * as redis from "../stores/redis.js";
import * as sqlite from "../stores/sqlite.js";
import * as testing from "../testing.js";
import * as files from "./files.js";

const baseFile = packageFile(files.base);
const keysFile = packageFile(files.keys);
const platformsText = platformsFile(files.platforms);

/** What each entry exports, by the names in package.json's `exports`. It loads what Node's ES module of that name loads. */
const entries = {
  ".": () => (load(baseFile), offerKeys(keysFile), offerPlatforms(platformsText), index),
  "./base": () => (load(baseFile), base),
  "./keys": () => (offerKeys(keysFile), {}),
  "./explain": () => (load(baseFile), offerKeys(keysFile), explain),
  "./express": () => express,
  "./fastify": () => fastify,
  "./hono": () => hono,
  "./fetch": () => fetch,
  "./lambda": () => lambda,
  "./redis": () => redis,
  "./store-contract": () => storeContract,
  "./testing": () => testing,
  "./postgres": () => postgres,
  "./sqlite": () => sqlite,
  "./dynamodb": () => dynamodb,
  "./durable-object": () => durableObject,
};

export function entry(name: keyof typeof entries): object {
  return entries[name]();
}

/** A built-in platform's record, for `hookseal/providers`. */
export function record(id: string): object {
  offerPlatforms(platformsText);
  return provider(id);
}
