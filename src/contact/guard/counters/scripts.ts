/**
 * The same as `takePlace` of `memory.ts`, in one step for all processes. Keys: the incident of a service, the report. Values:
 * now, the window, how many page, how long a report is remembered (all in milliseconds), the reporter.
 */
export const takePlaceScript = `
local held = redis.call('GET', KEYS[2])
if held then return held end
local began = redis.call('HGET', KEYS[1], 'began')
if not began or tonumber(ARGV[1]) - tonumber(began) >= tonumber(ARGV[2]) then
  began = ARGV[1]
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'began', began, 'places', 0, 'pages', 0)
  redis.call('PEXPIRE', KEYS[1], 2 * ARGV[2])
end
local place = redis.call('HGET', KEYS[1], 'by:' .. ARGV[5])
if not place then
  local paged = 0
  if tonumber(redis.call('HGET', KEYS[1], 'pages')) < tonumber(ARGV[3]) then
    paged = 1
    redis.call('HINCRBY', KEYS[1], 'pages', 1)
  end
  place = redis.call('HINCRBY', KEYS[1], 'places', 1) .. ' ' .. paged
  redis.call('HSET', KEYS[1], 'by:' .. ARGV[5], place)
end
redis.call('SET', KEYS[2], began .. ' ' .. place, 'PX', ARGV[4])
return began .. ' ' .. place
`;

/** The same as `returnPage` of `memory.ts`. Value: when the incident began. */
export const returnPageScript = `
if redis.call('HGET', KEYS[1], 'began') == ARGV[1] and tonumber(redis.call('HGET', KEYS[1], 'pages')) > 0 then
  redis.call('HINCRBY', KEYS[1], 'pages', -1)
end
return 0
`;
