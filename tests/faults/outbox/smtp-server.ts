import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** The points of a conversation at which the server misbehaves. */
export const phases = ['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'text', 'final reply'] as const;
export type Phase = (typeof phases)[number];

/** What it does there. */
export const faults = [
  'silence',
  'reset',
  'close',
  '451',
  '550',
  '421 and close',
  'garbage',
  'half a reply and close',
  'slow',
] as const;
export type Fault = (typeof faults)[number];

export interface FaultySmtpServer {
  url: string;
  /** Whether the message counts as taken: the server has it, and hasn't said no. */
  hasTaken: () => boolean;
  /** Bytes of text that reached it. */
  textBytes: () => number;
  close: () => void;
}

const slowMs = 250;
const replies: Record<Phase, string> = {
  greeting: '220 mail.example ESMTP',
  EHLO: '250 mail.example',
  MAIL: '250 OK',
  RCPT: '250 OK',
  DATA: '354 Go on',
  text: '',
  'final reply': '250 Taken',
};
const endOfText = '\r\n.\r\n';

/** A server on loopback that speaks SMTP by hand, so that it can break every rule of it. */
export async function startFaultySmtpServer(
  phase: Phase,
  fault: Fault,
  pipelining: boolean,
): Promise<FaultySmtpServer> {
  let taken = false;
  let textBytes = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let commands = '';
    let text: string | undefined;
    let isSilent = false;
    let isDenied = false;

    const answer = (at: Phase): void => {
      const reply = at === 'EHLO' && pipelining ? '250-mail.example\r\n250 PIPELINING' : replies[at];
      // Whoever goes silent or breaks off after the text has it, as far as anybody knows.
      if (at === 'final reply') taken = !isDenied && (at !== phase || (fault !== '451' && fault !== '550'));
      // A command after a refused one is out of order, and a message that was denied gets no second reply.
      if (isDenied && at !== 'final reply') socket.write('503 Not now\r\n');
      else if (at === phase) misbehave(reply);
      else if (reply) socket.write(`${reply}\r\n`);
    };
    const misbehave = (reply: string): void => {
      isSilent = true;
      switch (fault) {
        case 'silence':
          return;
        case 'reset':
          return void socket.resetAndDestroy();
        case 'close':
          return void socket.end();
        case '451':
        case '550':
          isSilent = false;
          isDenied = true;
          return void socket.write(`${fault} No\r\n`);
        case '421 and close':
          return void socket.end('421 Closing\r\n');
        case 'garbage':
          return void socket.write('what?\r\n');
        case 'half a reply and close':
          return void socket.end(reply.slice(0, 2) || '25');
        case 'slow':
          return void setTimeout(() => {
            isSilent = false;
            if (reply) socket.write(`${reply}\r\n`);
            pump();
          }, slowMs);
      }
    };
    const readText = (chunk: string): void => {
      textBytes += chunk.length;
      const isFirst = text === '';
      text = `${text ?? ''}${chunk}`;
      if (isFirst && phase === 'text') misbehave('');
      endText();
    };
    const endText = (): void => {
      if (isSilent || !text?.endsWith(endOfText)) return;
      text = undefined;
      answer('final reply');
    };
    const readCommand = (line: string): void => {
      const name = line.slice(0, 4).toUpperCase();
      if (name === 'EHLO') {
        answer('EHLO');
        return;
      }
      if (name === 'MAIL') {
        answer('MAIL');
        return;
      }
      if (name === 'RCPT') {
        answer('RCPT');
        return;
      }
      if (name === 'DATA') {
        if (!isDenied && (phase !== 'DATA' || fault === 'slow')) text = '';
        answer('DATA');
        return;
      }
      socket.end('221 Bye\r\n');
    };
    /** Reads the commands that have come, and no further while a reply is due. */
    const pump = (): void => {
      endText();
      for (let end = commands.indexOf('\r\n'); end >= 0 && !isSilent; end = commands.indexOf('\r\n')) {
        const line = commands.slice(0, end);
        commands = commands.slice(end + 2);
        readCommand(line);
      }
    };
    socket.on('data', (chunk) => {
      if (text !== undefined) {
        readText(chunk.toString('latin1'));
        return;
      }
      commands += chunk.toString('latin1');
      pump();
    });
    answer('greeting');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hasTaken: () => taken,
    textBytes: () => textBytes,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
