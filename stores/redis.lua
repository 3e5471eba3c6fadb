-- A store in Redis, as the npm and the Python package both run it, so that they can share one Redis.
--
-- KEYS[1] is an event's key. It holds "claimed:<token>" while a process is at work, then "done".
-- ARGV is a verb (claim, commit, release), "claimed:<token>", and how many milliseconds to keep the key.
--
-- claim returns 1: claimed, 2: done before, 0: another process is at work.
-- commit and release return 1, or 0 if the claim was no longer the caller's.

local verb, claim, millis = ARGV[1], ARGV[2], ARGV[3]

if verb == "claim" then
  if redis.call("SET", KEYS[1], claim, "NX", "PX", millis) then return 1 end
end

local held = redis.call("GET", KEYS[1])

if verb == "claim" then
  -- A client that lost Redis's reply asks again, and finds its own token.
  if held == claim then return 1 end
  if held == "done" then return 2 end
  return 0
end

if verb == "commit" then
  -- A claim that expired and that nobody took is still good for this: the work was done.
  if held and held ~= claim then return 0 end
  redis.call("SET", KEYS[1], "done", "PX", millis)
  return 1
end

-- release
if held == claim then return redis.call("DEL", KEYS[1]) end
return 0
