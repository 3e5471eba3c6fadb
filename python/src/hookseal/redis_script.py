# Written by `cargo xtask types` from stores/redis.lua: change it there.
"""What a Redis store runs."""

REDIS_SCRIPT = """local verb, claim, millis = ARGV[1], ARGV[2], ARGV[3]
if verb == "claim" then
if redis.call("SET", KEYS[1], claim, "NX", "PX", millis) then return 1 end
end
local held = redis.call("GET", KEYS[1])
if verb == "claim" then
if held == claim then return 1 end
if held == "done" then return 2 end
return 0
end
if verb == "commit" then
if held and held ~= claim then return 0 end
redis.call("SET", KEYS[1], "done", "PX", millis)
return 1
end
if held == claim then return redis.call("DEL", KEYS[1]) end
return 0"""
