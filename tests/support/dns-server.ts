import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** Records of a name, by type. A name without any exists all the same. */
type Records = Partial<Record<'MX' | 'TXT', readonly string[]>>;

export interface DnsServer {
  /** `address:port`, as a resolver takes it. */
  address: string;
  close: () => void;
}

const types: Readonly<Record<number, 'MX' | 'TXT'>> = { 15: 'MX', 16: 'TXT' };
const headerBytes = 12;
/** A pointer to the name that was asked for, which begins right after the header (RFC 1035, section 4.1.4). */
const askedName = Buffer.from([0xc0, headerBytes]);

/**
 * A DNS server (RFC 1035) on a free UDP port of loopback that knows the given names, and nothing else. A name
 * above a known one exists without records (RFC 8020).
 */
export async function startDnsServer(zone: Readonly<Record<string, Records>>): Promise<DnsServer> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => socket.send(answerQuery(query, zone), port, address));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, close: () => socket.close() };
}

function answerQuery(query: Buffer, zone: Readonly<Record<string, Records>>): Buffer {
  let end = headerBytes;
  const labels: string[] = [];
  for (let length = query[end] ?? 0; length > 0; length = query[end] ?? 0) {
    labels.push(query.toString('latin1', end + 1, end + 1 + length));
    end += 1 + length;
  }
  const name = labels.join('.').toLowerCase();
  const type = types[query.readUInt16BE(end + 1)];
  const question = query.subarray(headerBytes, end + 5);
  const records = zone[name];
  const answers = (type && records?.[type]) ?? [];
  const exists = records !== undefined || Object.keys(zone).some((known) => known.endsWith(`.${name}`));
  const header = Buffer.alloc(headerBytes);
  query.copy(header, 0, 0, 2);
  // An authoritative answer, recursion desired and available; 3: no such name.
  header.writeUInt16BE(0x8580 | (exists ? 0 : 3), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(answers.length, 6);
  return Buffer.concat([header, question, ...answers.map((value) => writeRecord(type, value))]);
}

function writeRecord(type: string | undefined, value: string): Buffer {
  const data = type === 'MX' ? writeMx(value) : writeText(value);
  const fields = Buffer.alloc(10);
  fields.writeUInt16BE(type === 'MX' ? 15 : 16, 0);
  fields.writeUInt16BE(1, 2);
  fields.writeUInt32BE(60, 4);
  fields.writeUInt16BE(data.length, 8);
  return Buffer.concat([askedName, fields, data]);
}

function writeMx(host: string): Buffer {
  const labels = host.split('.').map((label) => writeText(label));
  return Buffer.concat([Buffer.from([0, 10]), ...labels, Buffer.from([0])]);
}

/** A length and so many characters: a label, or a part of a TXT record. */
function writeText(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'latin1')]);
}
