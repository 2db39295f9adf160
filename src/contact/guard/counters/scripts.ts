/**
 * `takePosition` of `memory.ts` as one atomic step for all processes. Keys: the incident of a service, the
 * report. Arguments: now, the window, how many page, how long a report is remembered (times in milliseconds),
 * the reporter.
 */
export const takePositionScript = `
local held = redis.call('GET', KEYS[2])
if held then return held end
local began = redis.call('HGET', KEYS[1], 'began')
if not began or tonumber(ARGV[1]) - tonumber(began) >= tonumber(ARGV[2]) then
  began = ARGV[1]
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'began', began, 'reports', 0, 'pages', 0)
  redis.call('PEXPIRE', KEYS[1], 2 * ARGV[2])
end
local position = redis.call('HGET', KEYS[1], 'by:' .. ARGV[5])
if not position then
  local paged = 0
  if tonumber(redis.call('HGET', KEYS[1], 'pages')) < tonumber(ARGV[3]) then
    paged = 1
    redis.call('HINCRBY', KEYS[1], 'pages', 1)
  end
  position = redis.call('HINCRBY', KEYS[1], 'reports', 1) .. ' ' .. paged
  redis.call('HSET', KEYS[1], 'by:' .. ARGV[5], position)
end
redis.call('SET', KEYS[2], began .. ' ' .. position, 'PX', ARGV[4])
return began .. ' ' .. position
`;

/** `refundPage` of `memory.ts` as one atomic step. Argument: when the incident began. */
export const refundPageScript = `
if redis.call('HGET', KEYS[1], 'began') == ARGV[1] and tonumber(redis.call('HGET', KEYS[1], 'pages')) > 0 then
  redis.call('HINCRBY', KEYS[1], 'pages', -1)
end
return 0
`;
