# What `wrangler deploy` would upload, for workerd to serve; the bundle fills in what is between @s.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"], tlsOptions = (trustBrowserCas = true))),@storage@
  ],
  sockets = [ (name = "http", address = "127.0.0.1:0", http = (), service = "main") ],
);

const worker :Workerd.Worker = (
  compatibilityDate = "@compatibilityDate@",
  modules = [
    @modules@
  ],
  bindings = [
    (name = "TECTRA_WEBHOOK_SECRET", fromEnvironment = "TECTRA_WEBHOOK_SECRET"),
    (name = "THUNDERSTACK_PUBLIC_KEY_URL", fromEnvironment = "THUNDERSTACK_PUBLIC_KEY_URL"),
    (name = "THUNDERSTACK_NODE_ID", fromEnvironment = "THUNDERSTACK_NODE_ID"),
    (name = "UPSTASH_REDIS_REST_URL", fromEnvironment = "UPSTASH_REDIS_REST_URL"),
    (name = "UPSTASH_REDIS_REST_TOKEN", fromEnvironment = "UPSTASH_REDIS_REST_TOKEN"),@bindings@
  ],@durableObjects@
);
