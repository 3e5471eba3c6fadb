/**
 * Remembers handled events in DynamoDB.
 *
 * @module
 */
import { RetainingStore, type Claim, type IdempotencyStore, type RetentionOptions } from "../idempotency.js";
import { objectOption, ownOptions, textOption } from "../option-checks.js";
import { sha256Hex } from "../sha256-hex.js";
import { giveBack } from "./late-claims.js";

/** What a DynamoDB store takes. */
export interface DynamoDBStoreOptions extends RetentionOptions {
  /** The table's name. Default: `hookseal_events`. */
  readonly table?: string;
}

/** What is used of a client: `new DynamoDB({ … })` of `@aws-sdk/client-dynamodb`. */
export interface DynamoDBClient {
  getItem(input: ItemInput & { ConsistentRead: boolean }): Promise<{ readonly Item?: Item | undefined }>;
  updateItem(input: ItemInput & Condition & { UpdateExpression: string }): Promise<unknown>;
  deleteItem(input: ItemInput & Condition): Promise<unknown>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the SDK's own type of a value is a union that no literal of ours is
type Item = Record<string, any>;

interface ItemInput {
  TableName: string;
  Key: Item;
}

interface Condition {
  ConditionExpression: string;
  ExpressionAttributeValues: Item;
}

/** A write that DynamoDB makes only where its condition holds. */
interface Write {
  readonly update?: string;
  readonly condition: string;
  readonly values: Item;
}

/**
 * A store in a table of DynamoDB, for several processes, over the client that you have: one item an event, each step one
 * conditional write. Times are those of the processes' clocks.
 */
export class DynamoDBStore extends RetainingStore implements IdempotencyStore {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, options: DynamoDBStoreOptions = {}) {
    const { table = "hookseal_events", retention } = ownOptions(options, ["table", "retention"]);
    super(retention);
    objectOption("client", client, "new DynamoDB() of @aws-sdk/client-dynamodb", ["getItem", "updateItem", "deleteItem"]);
    this.#client = client;
    this.#table = textOption("table", table);
  }

  async claim(key: string, ttl: number): Promise<Claim> {
    const token = crypto.randomUUID();
    try {
      const isClaimed = await this.#write(key, {
        update: `${hold} REMOVE fingerprint`,
        // The client may ask again where the answer was lost: its own claim is no other's.
        condition: `attribute_not_exists(event) OR expires <= :now OR (${isHeld})`,
        values: { ":now": millis(0), ...held(token, false, ttl) },
      });
      return isClaimed ? { state: "claimed", token } : await this.#stateOf(key);
    } catch (error) {
      // DynamoDB may have got it all the same, and nobody would be at work on the event.
      void giveBack(() => this.#free(key, token), ttl);
      throw error;
    }
  }

  commit(key: string, token: string, fingerprint?: string): Promise<boolean> {
    return this.#write(key, {
      update: hold + (fingerprint === undefined ? "" : ", fingerprint = :fingerprint"),
      // A claim that expired and that nobody took is still good for this: the work was done.
      condition: "attribute_not_exists(event) OR claimed_by = :token",
      values: { ...held(token, true, this.retention), ...(fingerprint !== undefined && { ":fingerprint": { S: fingerprint } }) },
    });
  }

  renew(key: string, token: string, ttl: number): Promise<boolean> {
    return this.#write(key, { update: hold, condition: `attribute_not_exists(event) OR (${isHeld})`, values: held(token, false, ttl) });
  }

  async release(key: string, token: string): Promise<void> {
    await this.#free(key, token);
  }

  #free(key: string, token: string): Promise<boolean> {
    return this.#write(key, { condition: isHeld, values: { ":token": { S: token }, ":done": { BOOL: false } } });
  }

  /** What an item says of an event; of none, another has just taken or released it. */
  async #stateOf(key: string): Promise<Claim> {
    const { Item: item } = await this.#client.getItem({ ...(await this.#item(key)), ConsistentRead: true });
    if (!item?.done?.BOOL) return { state: "in_progress" };
    return { state: "done", ...(item.fingerprint && { fingerprint: String(item.fingerprint.S) }) };
  }

  /** Updates the item, or deletes it. Returns whether the condition held. */
  async #write(key: string, { update, condition, values }: Write): Promise<boolean> {
    const given = { ...(await this.#item(key)), ConditionExpression: condition, ExpressionAttributeValues: values };
    try {
      await (update === undefined ? this.#client.deleteItem(given) : this.#client.updateItem({ ...given, UpdateExpression: update }));
      return true;
    } catch (error) {
      if ((Object(error) as { name?: unknown }).name === "ConditionalCheckFailedException") return false;
      throw error;
    }
  }

  /** Under its key's hash, because keys are text of any length. */
  async #item(key: string): Promise<ItemInput> {
    return { TableName: this.#table, Key: { event: { S: await sha256Hex(key) } } };
  }
}

// None of these names is one of DynamoDB's reserved words.
const hold = "SET claimed_by = :token, done = :done, expires = :expires, delete_after = :delete_after";
const isHeld = "claimed_by = :token AND done = :done";

/** What an item says: whose it is, in what state, and how long: by `expires`, and for DynamoDB's own Time to Live in seconds. */
function held(token: string, done: boolean, seconds: number): Item {
  const deleteAfter = { N: String(Math.ceil(Date.now() / 1000 + seconds)) };
  return { ":token": { S: token }, ":done": { BOOL: done }, ":expires": millis(seconds), ":delete_after": deleteAfter };
}

/** So many seconds from now. */
function millis(seconds: number): Item {
  return { N: String(Date.now() + Math.round(seconds * 1000)) };
}
