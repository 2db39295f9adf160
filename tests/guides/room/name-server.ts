import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { addresses, mailExchanger, ownDomain, providerHosts, siteHosts } from './names.ts';
import { log } from './logs.ts';

const types: Readonly<Record<number, string>> = {
  1: 'A',
  15: 'MX',
  16: 'TXT',
  28: 'AAAA',
  33: 'SRV',
  65: 'HTTPS',
};
const headerBytes = 12;
/** A pointer to the name that was asked for, right after the header (RFC 1035, section 4.1.4). */
const askedName = Buffer.from([0xc0, headerBytes]);

/** The address of each name of the room. */
const hosts = new Map<string, string>([
  ...providerHosts.map((host) => [host, addresses.provider] as const),
  ...siteHosts.map((host) => [host, addresses.sites] as const),
]);

/**
 * Starts the only name server of the room (RFC 1035, UDP): it knows the names of the room and writes down every
 * question. The names of a tunnel's traffic must not be among those that the reader's computer asks.
 * @param folder Work folder of the room
 */
export async function startNameServer(folder: string): Promise<void> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { address, port }) => {
    const { name, type, end } = readQuestion(query);
    log(folder, 'names', { from: address, name, type: types[type] ?? String(type) });
    socket.send(answer(query.subarray(0, 2), query.subarray(headerBytes, end), name, type), port, address);
  });
  socket.bind(53, addresses.provider);
  await once(socket, 'listening');
}

function readQuestion(query: Buffer): { name: string; type: number; end: number } {
  let end = headerBytes;
  const labels: string[] = [];
  for (let length = query[end] ?? 0; length > 0; length = query[end] ?? 0) {
    labels.push(query.toString('latin1', end + 1, end + 1 + length));
    end += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(end + 1), end: end + 5 };
}

function answer(id: Buffer, question: Buffer, name: string, type: number): Buffer {
  const records = listRecords(name, type);
  const exists = hosts.has(name) || name === ownDomain;
  const header = Buffer.alloc(headerBytes);
  id.copy(header);
  // An authoritative answer, recursion desired and available; 3: no such name.
  header.writeUInt16BE(0x8580 | (exists ? 0 : 3), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  return Buffer.concat([header, question, ...records.map((data) => writeRecord(type, data))]);
}

function listRecords(name: string, type: number): Buffer[] {
  const address = hosts.get(name);
  if (types[type] === 'A' && address) return [Buffer.from(address.split('.').map(Number))];
  if (types[type] === 'MX' && name === ownDomain) return [writeMx(mailExchanger)];
  return [];
}

function writeRecord(type: number, data: Buffer): Buffer {
  const fields = Buffer.alloc(10);
  fields.writeUInt16BE(type, 0);
  fields.writeUInt16BE(1, 2);
  fields.writeUInt32BE(1, 4);
  fields.writeUInt16BE(data.length, 8);
  return Buffer.concat([askedName, fields, data]);
}

function writeMx(host: string): Buffer {
  const labels = host
    .split('.')
    .map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]));
  return Buffer.concat([Buffer.from([0, 10]), ...labels, Buffer.from([0])]);
}
