// Loaded before a receiver (node --import): what it would connect to by TLS leads to the test's key server. The name stays
// that of the host, and the certificate has to be that host's.
import tls from "node:tls";

const { connect } = tls;
tls.connect = (options, ...rest) => connect({ ...options, host: "127.0.0.1", port: Number(process.env.KEY_SERVER_PORT) }, ...rest);
