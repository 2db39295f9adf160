import { Agent, request } from 'node:http';

/** What became of one message. */
export interface Answered {
  /** Its number, which its writer's address holds. */
  number: number;
  /** 0 if no answer came. */
  status: number;
  /** What the function says became of it. */
  result: string;
  ms: number;
}

/** A rate that was played. */
export interface Played {
  /** Messages that should have been sent by the plan. */
  offered: number;
  answers: Answered[];
  /** From the first message to the last answer. */
  seconds: number;
}

/** How often the next messages are sent. */
const stepMs = 5;
/** Beyond so many without an answer, nothing more is sent: a browser's writer would wait, too. */
const mostUnderWay = 3000;
const answerMs = 30_000;

/**
 * Sends messages at an even rate whether or not answers come, as people do, who don't wait for each other (autocannon
 * waits for the answer before it sends the next one on a connection).
 * @param urls of the processes, in turns
 * @param rate messages a second
 */
export async function playMessages(
  urls: readonly string[],
  { rate, seconds, first = 0 }: { rate: number; seconds: number; first?: number },
  write: (number: number) => { body: string; headers: Record<string, string> },
): Promise<Played> {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const offered = Math.round(rate * seconds);
  const answers: Answered[] = [];
  const under = new Set<Promise<void>>();
  const began = performance.now();
  let planned = 0;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(offered, Math.floor(((performance.now() - began) / 1000) * rate));
      for (; planned < due; planned += 1) {
        if (under.size >= mostUnderWay) continue;
        const number = first + planned;
        const url = urls[number % urls.length] ?? '';
        const one = sendOne(agent, url, number, write(number)).then((answered) => {
          answers.push(answered);
          under.delete(one);
        });
        under.add(one);
      }
      if (planned >= offered) {
        clearInterval(timer);
        resolve();
      }
    }, stepMs);
  });
  await Promise.all(under);
  const seconds_ = (performance.now() - began) / 1000;
  agent.destroy();
  return { offered, answers, seconds: seconds_ };
}

function sendOne(
  agent: Agent,
  url: string,
  number: number,
  { body, headers }: { body: string; headers: Record<string, string> },
): Promise<Answered> {
  const began = performance.now();
  return new Promise((resolve) => {
    const end = (status: number, text = '') => {
      const result = status === 200 || status === 202 ? readStatus(text) : readCode(text);
      resolve({ number, status, result, ms: performance.now() - began });
    };
    const length = String(Buffer.byteLength(body));
    const sent = request(
      `${url}/api/contact`,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': length, ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => end(response.statusCode ?? 0, text)).on('error', () => end(0));
      },
    );
    sent.setTimeout(answerMs, () => sent.destroy());
    sent.on('error', () => end(0)).end(body);
  });
}

function readStatus(text: string): string {
  return (JSON.parse(text) as { status?: string }).status ?? '';
}

function readCode(text: string): string {
  try {
    const { problems, status } = JSON.parse(text) as { problems?: { code: string }[]; status?: number };
    return problems?.[0]?.code ?? String(status ?? '');
  } catch {
    return '';
  }
}
