// Written by `cargo xtask types` from stores/redis.lua: change it there.

/** @internal What a Redis store runs. */
export const redisScript = `local verb, token, millis = ARGV[1], ARGV[2], ARGV[3]
local claim, abandoned = "claimed:" .. token, "abandoned:" .. token
local held = redis.call("GET", KEYS[1])
local free = not held or held:sub(1, 10) == "abandoned:"
if verb == "claim" then
if held and held:sub(1, 4) == "done" then return held end
if held ~= claim and (not free or held == abandoned) then return 0 end
redis.call("SET", KEYS[1], claim, "PX", millis)
return 1
end
local mine = held == claim or free
if verb == "renew" then
if not mine then return 0 end
redis.call("SET", KEYS[1], claim, "PX", millis)
return 1
end
if verb == "commit" then
local done = "done:" .. token .. ":"
if held and held:sub(1, #done) == done then return 1 end
if not mine then return 0 end
redis.call("SET", KEYS[1], done .. (ARGV[4] or ""), "PX", millis)
return 1
end
if verb == "abandon" then
if not mine then return 0 end
redis.call("SET", KEYS[1], abandoned, "PX", millis)
return 1
end
if held == claim then return redis.call("DEL", KEYS[1]) end
return 0`;
