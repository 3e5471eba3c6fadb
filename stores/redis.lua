-- A store in Redis, as the npm and the Python package both run it, so that they can share one Redis.
--
-- KEYS[1] is an event's key. It holds "claimed:<token>" while a process is at work, then "done:<token>:<fingerprint>".
-- "abandoned:<token>" is a claim that its process gave up before it heard of it: free for all but a late claim of that token.
-- ARGV is a verb (claim, renew, commit, release, abandon), a token, how many milliseconds to keep the key, and, for
-- commit, the fingerprint or nothing.
--
-- claim returns 1: claimed, 0: another process is at work, or what the key holds if it was done before.
-- The others return 1, or 0 if the claim was no longer the caller's.

local verb, token, millis = ARGV[1], ARGV[2], ARGV[3]
local claim, abandoned = "claimed:" .. token, "abandoned:" .. token
local held = redis.call("GET", KEYS[1])
local free = not held or held:sub(1, 10) == "abandoned:"

if verb == "claim" then
  if held and held:sub(1, 4) == "done" then return held end
  -- A client that lost Redis's reply asks again, and finds its own token.
  if held ~= claim and (not free or held == abandoned) then return 0 end
  redis.call("SET", KEYS[1], claim, "PX", millis)
  return 1
end

-- A claim that expired and that nobody took is still good for these: the work goes on, or was done.
local mine = held == claim or free

if verb == "renew" then
  if not mine then return 0 end
  redis.call("SET", KEYS[1], claim, "PX", millis)
  return 1
end

if verb == "commit" then
  local done = "done:" .. token .. ":"
  -- Redis's reply to an earlier one may have been lost.
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

-- release
if held == claim then return redis.call("DEL", KEYS[1]) end
return 0
