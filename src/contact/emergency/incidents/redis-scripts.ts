// `memory.ts` as atomic steps for all processes. KEYS[1] is the hash of a service's incident, KEYS[2] that of a
// message. Times are milliseconds.

const helpers = `
local function number(name) return tonumber(redis.call('HGET', KEYS[1], name) or '0') end
local function is(incident) return redis.call('HGET', KEYS[1], 'number') == incident end
local function describe()
  local names = {'number', 'began', 'last', 'customers', 'others', 'alerted', 'acknowledged', 'pages:1', 'pages:2',
    'pages:3', 'lastPage:1', 'lastPage:2', 'lastPage:3'}
  local described = {}
  for _, name in ipairs(names) do described[name] = redis.call('HGET', KEYS[1], name) or '0' end
  return described
end
`;

/**
 * Arguments: now, number of a new incident, strength, how long an incident lasts, after which time it pages
 * again, how long a message is remembered, pages of strength 1, 2 and 3, the most names, names. Gives JSON.
 */
export const placeScript = `${helpers}
local now, strength = tonumber(ARGV[1]), tonumber(ARGV[3])
local held = redis.call('HGETALL', KEYS[2])
if #held > 0 then
  local placement = {}
  for index = 1, #held, 2 do placement[held[index]] = held[index + 1] end
  if is(placement.number) then placement.alerted = redis.call('HGET', KEYS[1], 'alerted') end
  return cjson.encode({placement = placement})
end
if redis.call('EXISTS', KEYS[1]) == 0 or now - number('last') >= tonumber(ARGV[4]) then
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'number', ARGV[2], 'began', now, 'last', now, 'customers', 0, 'others', 0, 'alerted', 0,
    'acknowledged', 0, 'pages:1', 0, 'pages:2', 0, 'pages:3', 0, 'lastPage:1', 0, 'lastPage:2', 0,
    'lastPage:3', 0)
  redis.call('PEXPIRE', KEYS[1], ARGV[6])
end
local isCustomer = strength > 0
local rank, pagedBefore = nil, 0
for index = 11, #ARGV do
  local known = redis.call('HGET', KEYS[1], 'by:' .. ARGV[index])
  if known then
    local knownRank, paged = string.match(known, '(%d+) (%d+)')
    rank = rank or tonumber(knownRank)
    pagedBefore = math.max(pagedBefore, tonumber(paged))
  end
end
local count = isCustomer and 'customers' or 'others'
if not rank then rank = redis.call('HINCRBY', KEYS[1], count, 1) end
if isCustomer then
  redis.call('HSET', KEYS[1], 'last', now)
  redis.call('PEXPIRE', KEYS[1], ARGV[6])
end
local strongest = 0
for one = 1, 3 do if number('pages:' .. one) > 0 then strongest = one end end
local pages = false
if isCustomer then
  local lastPage, free = 0, now >= number('acknowledged')
  for one = strength, 3 do lastPage = math.max(lastPage, number('lastPage:' .. one)) end
  local isFirst = strength == strongest and number('pages:' .. strength) < tonumber(ARGV[6 + strength])
  local isRepeat = now - lastPage >= tonumber(ARGV[5])
  pages = strength > strongest or (free and (isRepeat or (isFirst and strength > pagedBefore)))
end
local lastOwn = isCustomer and number('lastPage:' .. strength) or 0
if pages then
  redis.call('HINCRBY', KEYS[1], 'pages:' .. strength, 1)
  redis.call('HSET', KEYS[1], 'lastPage:' .. strength, now)
end
if redis.call('HLEN', KEYS[1]) + #ARGV - 10 <= tonumber(ARGV[10]) then
  for index = 11, #ARGV do
    redis.call('HSET', KEYS[1], 'by:' .. ARGV[index], rank .. ' ' .. (pages and strength or pagedBefore))
  end
end
local placement = {number = redis.call('HGET', KEYS[1], 'number'), rank = rank, strength = strength,
  pages = pages and 1 or 0, customers = number('customers'), others = number('others'), alerted = number('alerted')}
if isCustomer then
  for name, value in pairs(placement) do redis.call('HSET', KEYS[2], name, value) end
  redis.call('HSET', KEYS[2], 'at', now, 'pagedBefore', lastOwn)
  redis.call('PEXPIRE', KEYS[2], ARGV[6])
end
return cjson.encode({placement = placement, state = describe()})
`;

/** Arguments: number, strength, whether it paged, names. */
export const withdrawScript = `${helpers}
local at, before = redis.call('HGET', KEYS[2], 'at'), redis.call('HGET', KEYS[2], 'pagedBefore')
redis.call('DEL', KEYS[2])
if not at or not is(ARGV[1]) or ARGV[3] ~= '1' then return 0 end
if number('pages:' .. ARGV[2]) > 0 then redis.call('HINCRBY', KEYS[1], 'pages:' .. ARGV[2], -1) end
local last = 'lastPage:' .. ARGV[2]
if redis.call('HGET', KEYS[1], last) == at then redis.call('HSET', KEYS[1], last, before) end
for index = 4, #ARGV do
  local known = redis.call('HGET', KEYS[1], 'by:' .. ARGV[index])
  if known then redis.call('HSET', KEYS[1], 'by:' .. ARGV[index], string.match(known, '%d+') .. ' 0') end
end
return 1
`;

/** Arguments: number, now. */
export const alertedScript = `${helpers}
if is(ARGV[1]) and number('alerted') == 0 then redis.call('HSET', KEYS[1], 'alerted', ARGV[2]) end
return 1
`;

/** Argument: number. */
export const resolveScript = `${helpers}
if not is(ARGV[1]) then return 0 end
return redis.call('DEL', KEYS[1])
`;

/** Arguments: number, until when. */
export const acknowledgeScript = `${helpers}
if not is(ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'acknowledged', ARGV[2])
return 1
`;
