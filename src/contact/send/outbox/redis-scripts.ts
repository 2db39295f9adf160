// Each step of the store as one script: all or nothing. Times come from the caller, so that nothing depends on the
// server's clock. The keys share one slot of a cluster. KEYS[1] is `live` (unsent rows by creation), KEYS[2] and
// KEYS[3] are the urgent and the other due rows by when they are due or their lease ends, KEYS[4] is `kept` (sent rows
// whose payload is kept), KEYS[5] is the prefix of everything else.

const helpers = `
local live, kept, prefix = KEYS[1], KEYS[4], KEYS[5]
local function key(id) return prefix .. 'm:' .. id end
local function get(id, name) return redis.call('HGET', key(id), name) end
local function queue(id) return get(id, 'urgent') == '1' and KEYS[2] or KEYS[3] end
local function isLive(id)
  local state = get(id, 'state')
  return (state == 'waiting' or state == 'stuck') and redis.call('HEXISTS', key(id), 'sealed') == 1
end
local function isOurs(id, token) return isLive(id) and get(id, 'token') == token end
local function leave(id)
  redis.call('ZREM', live, id)
  redis.call('ZREM', queue(id), id)
end
local function progress(id, fields, lease)
  redis.call('HSET', key(id), 'state', fields.state, 'due', fields.due, 'tries', fields.tries, 'copy', fields.copy,
    'maybe', fields.maybe, 'maybeBy', fields.maybeBy, 'refusedBy', fields.refusedBy, 'reason', fields.reason,
    'lease', lease)
  redis.call('ZADD', queue(id), math.max(tonumber(fields.due), tonumber(lease)), id)
end
`;

/** Arguments: how long the names of a submission are kept (ms); a JSON list of `{id, fields}`. Gives known ids. */
export const putScript = `${helpers}
local known = {}
for _, row in ipairs(cjson.decode(ARGV[2])) do
  local id, fields = row.id, row.fields
  if redis.call('EXISTS', key(id)) == 1 then
    table.insert(known, id)
  else
    local flat = {}
    for name, value in pairs(fields) do table.insert(flat, name); table.insert(flat, value) end
    redis.call('HSET', key(id), unpack(flat))
    redis.call('ZADD', live, fields.created, id)
    redis.call('ZADD', queue(id), math.max(tonumber(fields.due), tonumber(fields.lease)), id)
    for _, name in ipairs({'s:' .. fields.submission, 'p:' .. fields.print}) do
      redis.call('ZADD', prefix .. name, fields.created, id)
      redis.call('PEXPIRE', prefix .. name, ARGV[1])
    end
  end
end
return known
`;

/** Arguments: now, limit, token, until, whether only urgent ones. Gives the rows. */
export const claimScript = `${helpers}
local claimed = {}
for _, queue in ipairs({KEYS[2], KEYS[3]}) do
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', queue, '-inf', ARGV[1], 'LIMIT', 0, ARGV[2] - #claimed)) do
    if isLive(id) then
      redis.call('HSET', key(id), 'lease', ARGV[4], 'token', ARGV[3])
      redis.call('ZADD', queue, ARGV[4], id)
      table.insert(claimed, redis.call('HGETALL', key(id)))
    else
      redis.call('ZREM', queue, id)
    end
  end
  if ARGV[5] == '1' or #claimed >= tonumber(ARGV[2]) then break end
end
return claimed
`;

/** Arguments: id, token, by, copy, at. */
export const openScript = `${helpers}
if not isOurs(ARGV[1], ARGV[2]) then return 0 end
if get(ARGV[1], 'copy') ~= ARGV[4] or get(ARGV[1], 'maybe') == '0' then
  redis.call('HSET', key(ARGV[1]), 'copy', ARGV[4], 'maybe', ARGV[5], 'maybeBy', ARGV[3])
end
return 1
`;

/** Arguments: id, token, until. */
export const renewScript = `${helpers}
if not isOurs(ARGV[1], ARGV[2]) then return 0 end
redis.call('HSET', key(ARGV[1]), 'lease', ARGV[3])
redis.call('ZADD', queue(ARGV[1]), ARGV[3], ARGV[1])
return 1
`;

/** Arguments: id, token, by, at, keepUntil, reason, how long a sent row is remembered (ms). */
export const sentScript = `${helpers}
local id = ARGV[1]
local state = get(id, 'state')
if not state then return 0 end
if state == 'sent' then return 1 end
if get(id, 'token') ~= ARGV[2] then
  for _, name in ipairs(cjson.decode(get(id, 'refusedBy'))) do if name == ARGV[3] then return 0 end end
end
redis.call('HSET', key(id), 'state', 'sent', 'ended', ARGV[4], 'keepUntil', ARGV[5], 'lease', '0', 'token', '',
  'reason', ARGV[6])
if tonumber(ARGV[5]) > tonumber(ARGV[4]) then
  redis.call('ZADD', kept, ARGV[5], id)
else
  redis.call('HDEL', key(id), 'sealed')
end
redis.call('PEXPIRE', key(id), ARGV[7])
leave(id)
return 1
`;

/** Arguments: id, token, JSON of the progress, lease. */
export const settleScript = `${helpers}
if not isOurs(ARGV[1], ARGV[2]) then return 0 end
progress(ARGV[1], cjson.decode(ARGV[3]), ARGV[4])
if ARGV[4] == '0' then redis.call('HSET', key(ARGV[1]), 'token', '') end
return 1
`;

/** Arguments: id, JSON list of states, JSON of the progress, sealed payload or nothing. */
export const reviseScript = `${helpers}
local id = ARGV[1]
if redis.call('HEXISTS', key(id), 'sealed') == 0 then return 0 end
local state, allowed = get(id, 'state'), false
for _, name in ipairs(cjson.decode(ARGV[2])) do allowed = allowed or name == state end
if not allowed then return 0 end
local fields = cjson.decode(ARGV[3])
if ARGV[4] ~= '' then redis.call('HSET', key(id), 'sealed', ARGV[4]) end
redis.call('HSET', key(id), 'token', '')
if fields.state == 'waiting' or fields.state == 'stuck' then
  progress(id, fields, '0')
  redis.call('HSET', key(id), 'ended', '0')
  redis.call('ZADD', live, get(id, 'created'), id)
  redis.call('ZREM', kept, id)
  redis.call('PERSIST', key(id))
else
  redis.call('HSET', key(id), 'reason', fields.reason, 'due', fields.due)
end
return 1
`;

/** Arguments: id, at, how long it is remembered (ms). */
export const dropScript = `${helpers}
local state = get(ARGV[1], 'state')
if state ~= 'waiting' and state ~= 'stuck' then return 0 end
redis.call('HSET', key(ARGV[1]), 'state', 'dropped', 'ended', ARGV[2], 'lease', '0', 'token', '')
redis.call('HDEL', key(ARGV[1]), 'sealed')
redis.call('PEXPIRE', key(ARGV[1]), ARGV[3])
leave(ARGV[1])
return 1
`;

/** Argument: id. */
export const eraseScript = `${helpers}
if get(ARGV[1], 'state') ~= 'sent' then return 0 end
redis.call('ZREM', kept, ARGV[1])
redis.call('HSET', key(ARGV[1]), 'reason', '')
return redis.call('HDEL', key(ARGV[1]), 'sealed')
`;

/**
 * Counts there, because fetching rows with their payloads would take as long as sending them, and anybody may ask
 * for the health. Arguments: most rows, most references, reason of rows that no secret opens, reason of a delayed
 * delivery, since when. Gives numbers, then references: stuck ones first, each by age.
 */
export const statsScript = `${helpers}
local waiting, urgent, stuck, unopenable, oldest, oldestUrgent, delayed = 0, 0, 0, 0, 0, 0, 0
local first, others = {}, {}
for _, id in ipairs(redis.call('ZRANGE', live, 0, ARGV[1] - 1)) do
  local row = redis.call('HMGET', key(id), 'state', 'urgent', 'created', 'reason', 'reference')
  local created = tonumber(row[3] or '0')
  if oldest == 0 then oldest = created end
  if row[2] == '1' then
    urgent = urgent + 1
    if oldestUrgent == 0 then oldestUrgent = created end
  end
  if row[4] == ARGV[3] then unopenable = unopenable + 1 end
  if row[1] == 'stuck' then
    stuck = stuck + 1
    table.insert(first, row[5])
  elseif row[1] == 'waiting' then
    waiting = waiting + 1
    table.insert(others, row[5])
  end
end
for _, id in ipairs(redis.call('ZRANGE', kept, 0, ARGV[1] - 1)) do
  local row = redis.call('HMGET', key(id), 'reason', 'due')
  if row[1] == ARGV[4] and tonumber(row[2]) < tonumber(ARGV[5]) then delayed = delayed + 1 end
end
local answer = {waiting, urgent, stuck, unopenable, oldest, oldestUrgent, delayed}
for _, list in ipairs({first, others}) do
  for _, reference in ipairs(list) do
    if #answer < 7 + ARGV[2] then table.insert(answer, reference) end
  end
end
return answer
`;

/** Argument: now. Rows themselves expire. */
export const sweepScript = `${helpers}
for _, id in ipairs(redis.call('ZRANGEBYSCORE', kept, '-inf', ARGV[1], 'LIMIT', 0, 500)) do
  if get(id, 'state') == 'sent' then redis.call('HDEL', key(id), 'sealed') end
  redis.call('ZREM', kept, id)
end
return 1
`;
