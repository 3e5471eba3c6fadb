import { isPromise } from "./type-name.js";

/**
 * @internal What a store returns, if that comes within so many seconds. One that stalls would hold up the response for
 * ever. `late`: gets what comes after that.
 */
export function inTime<T>(returned: T | Promise<T>, seconds: number, late: (returned: T) => unknown = () => {}): T | Promise<T> {
  if (!isPromise(Object(returned) as object)) return returned;
  const settled = Promise.resolve(returned);
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      reject(new Error(`the store did not answer within ${seconds} s, which the receiver's \`storeTimeout\` sets`));
      settled.then(late).catch(() => {}); // reported already
    };
    const timer = setTimeout(giveUp, seconds * 1000);
    settled.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
