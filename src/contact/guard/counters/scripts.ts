/**
 * `count` of `memory.ts` as one atomic step for all processes. Keys: two for each bucket, its name of today and
 * of the day before. Arguments: now, how many messages, then for each bucket how long a message takes, how long
 * a full bucket takes (all in milliseconds), and 1 if it refuses. Answers 1 if it was counted, then the debts.
 * Begins with SET where it can: after another command that writes, a Redis that is full would let it grow further.
 */
export const countScript = `
local now, points = tonumber(ARGV[1]), tonumber(ARGV[2])
local counted, debts = 1, {}
for bucket = 1, #KEYS / 2 do
  local today = tonumber(redis.call('GET', KEYS[2 * bucket - 1]) or '0')
  local before = tonumber(redis.call('GET', KEYS[2 * bucket]) or '0')
  local most = tonumber(ARGV[3 * bucket + 1])
  debts[bucket] = math.max(today, before, now) - now
  local needed = debts[bucket] + points * tonumber(ARGV[3 * bucket])
  if points > 0 and ARGV[3 * bucket + 2] == '1' and needed > most + 0.5 then counted = 0 end
end
if counted == 1 and points ~= 0 then
  for bucket = 1, #KEYS / 2 do
    local most = tonumber(ARGV[3 * bucket + 1])
    local debt = debts[bucket] + points * tonumber(ARGV[3 * bucket])
    debts[bucket] = math.floor(math.min(math.max(debt, 0), most) + 0.5)
    if debts[bucket] > 0 then
      redis.call('SET', KEYS[2 * bucket - 1], string.format('%.0f', now + debts[bucket]), 'PX', debts[bucket])
    else
      redis.call('DEL', KEYS[2 * bucket - 1])
    end
    redis.call('DEL', KEYS[2 * bucket])
  end
end
local answer = { counted }
for bucket = 1, #debts do answer[bucket + 1] = math.floor(debts[bucket] + 0.5) end
return answer
`;

/** `spend` of `memory.ts` as one atomic step. Key: what is spent. Arguments: the holder, its life in milliseconds. */
export const spendScript = `
local held = redis.call('GET', KEYS[1])
if held then return held end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return ARGV[1]
`;
