# What `wrangler deploy` would upload, for workerd to serve. setup.mjs fills in what is between @s.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    # For the test of fetched keys, which has its server at another port: all that a Worker fetches goes there, and its
    # certificate is taken for one host's, whichever was asked for.
    (name = "key-server", external = (
      address = "127.0.0.1:9",
      https = (
        options = (),
        tlsOptions = (trustedCertificates = [ embed "certificate.pem" ]),
        certificateHost = "@certificateHost@",
      ),
    )),
  ],
  # The port is the caller's choice: workerd serve --socket-addr=http=127.0.0.1:PORT
  sockets = [ (name = "http", address = "127.0.0.1:0", http = (), service = "main") ],
);

const worker :Workerd.Worker = (
  compatibilityDate = "@compatibilityDate@",
  compatibilityFlags = [ @compatibilityFlags@ ],
  globalOutbound = "key-server",
  modules = [
    @modules@
  ],
  bindings = [
    (name = "TUSKY_WEBHOOK_SECRET", fromEnvironment = "TUSKY_WEBHOOK_SECRET"),
    (name = "FILEDGR_WEBHOOK_SECRET", fromEnvironment = "FILEDGR_WEBHOOK_SECRET"),
    (name = "THUNDERSTACK_PUBLIC_KEY", fromEnvironment = "THUNDERSTACK_PUBLIC_KEY"),
    (name = "TUTELIQ_WEBHOOK_SECRET", fromEnvironment = "TUTELIQ_WEBHOOK_SECRET"),
    (name = "TECTRA_WEBHOOK_SECRET", fromEnvironment = "TECTRA_WEBHOOK_SECRET"),
    (name = "STRIPE_WEBHOOK_SECRET", fromEnvironment = "STRIPE_WEBHOOK_SECRET"),
  ],
);
