// What a fresh process is given, and what it prints as its last act: its event's type, and the CPU time of all its threads.
import process from "node:process";

/** { provider, secret, body, headers } */
export const given = JSON.parse(process.argv[2]);

export function done(type) {
  const { user, system } = process.cpuUsage(); // in microseconds
  console.log(JSON.stringify({ type, millis: (user + system) / 1000 }));
}
