import { freeFacts } from './free-facts.ts';
import { writePath } from './issues.ts';
import type { Provider } from './schema.ts';
import { subjectIds } from './subjects.ts';

/** A mistake in `content/provider.ts`: where it is, and what is wrong with what to do. */
export interface Mistake {
  /** As in the file: `topics[1].publicKey`. */
  path: string;
  /** Goes on after the path and a colon, and ends with a full stop. */
  message: string;
}

const mailKinds = new Set(['imap', 'pop3', 'submission']);

/** What no single field shows: values that do not fit each other. Parts that could not be read are left out. */
export function findContradictions(provider: Partial<Provider>): Mistake[] {
  const { topics, services, support, customers, mailDomains = [], facts } = provider;
  return [
    ...(topics ? [...findRepeated(topics), ...findSubjectMistakes(topics)] : []),
    ...(support ? findHourMistakes(support) : []),
    ...(customers ? findCustomerMistakes(customers, mailDomains) : []),
    ...(services ? findServiceMistakes(provider, services) : []),
    ...(facts ? findFactMistakes(facts) : []),
  ];
}

/** Facts of the shipped texts that hold a number; the texts add what it counts: `[[trial.days]] days`. */
const counting = /^limits\.|\.(?:count|days|years)$|(?:Days|Years|Gigabytes|Megabytes)$/u;

/** Free facts whose value the shipped texts would misread. An operator's own facts may hold anything. */
function findFactMistakes(facts: Provider['facts']): Mistake[] {
  return Object.entries(facts).flatMap(([name, value]): Mistake[] => {
    if (!Object.hasOwn(freeFacts, name)) return [];
    const path = writePath(['facts', name]);
    if (name.startsWith('features.') && value !== true) {
      return [{ path, message: 'says what you offer. Write true, without quotes, or leave it out.' }];
    }
    if (counting.test(name) && typeof value !== 'number') {
      return [{ path, message: describeCounting(value) }];
    }
    return [];
  });
}

/** `'14 days'` and `'14'` are the usual slips. */
function describeCounting(value: unknown): string {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(\D*)$/u.exec(String(value).trim()) ?? [];
  if (number === undefined) return 'is not a number without quotes. The texts add what it counts.';
  return unit ? `is a number without the unit: ${number}.` : `is in quotes. Write ${number} without quotes.`;
}

function findRepeated(topics: Provider['topics']): Mistake[] {
  return topics.flatMap(({ id }, index) =>
    topics.findIndex((other) => other.id === id) < index
      ? [
          {
            path: `topics[${index}].id`,
            message: `“${id}” is the id of two topics; give one of them another.`,
          },
        ]
      : [],
  );
}

function findSubjectMistakes(topics: Provider['topics']): Mistake[] {
  const mistakes = subjectIds.flatMap((subject): Mistake[] => {
    const takers = topics.flatMap(({ takes }, index) => (takes.includes(subject) ? [index] : []));
    const [, second] = takers;
    if (second !== undefined) {
      return [
        {
          path: `topics[${second}].takes`,
          message: `“${subject}” is taken by another topic already; leave it with one.`,
        },
      ];
    }
    if (subject === 'other' && takers.length === 0) {
      return [
        {
          path: 'topics',
          message: 'no topic takes “other”; add it to the “takes” of the one that answers everything else.',
        },
      ];
    }
    return [];
  });
  for (const [index, { id, takes }] of topics.entries()) {
    // The answers of a subject are published under /faq/<subject>/, which would be this topic's address.
    if ((subjectIds as readonly string[]).includes(id) && !(takes as readonly string[]).includes(id)) {
      mistakes.push({
        path: `topics[${index}].takes`,
        message: `a topic with the id “${id}” takes the subject “${id}”; add it, or choose another id.`,
      });
    }
  }
  return mistakes;
}

function findHourMistakes({ days, opens, closes }: Provider['support']): Mistake[] {
  const mistakes: Mistake[] = [];
  // Both are HH:MM, so that their order is the order of the letters.
  if (opens >= closes) {
    mistakes.push({
      path: 'support.closes',
      message: `${closes} is not later than ${opens}, when support opens.`,
    });
  }
  if (
    new Set(days).size < days.length ||
    days.some((day, index) => index > 0 && day < (days[index - 1] ?? 0))
  ) {
    mistakes.push({ path: 'support.days', message: 'name each day once, in the order of the week.' });
  }
  return mistakes;
}

function findCustomerMistakes(customers: Provider['customers'], mailDomains: readonly string[]): Mistake[] {
  if (customers.knownBy === 'mail-domain' && mailDomains.length === 0) {
    return [
      {
        path: 'mailDomains',
        message: 'is empty, but customers are known by “mail-domain”. Name the domains.',
      },
    ];
  }
  if (
    customers.knownBy === 'account-number' &&
    !new RegExp(`^(?:${customers.pattern})$`, 'u').test(customers.example.replaceAll(' ', ''))
  ) {
    return [
      {
        path: 'customers.example',
        message: `“${customers.example}” does not fit the pattern. Give one that does.`,
      },
    ];
  }
  return [];
}

function findServiceMistakes(
  { mailDomains = [], customers, support }: Partial<Provider>,
  services: Provider['services'],
): Mistake[] {
  const all = Object.entries(services);
  const mistakes: Mistake[] = [];
  const [mail] = all.find(([, { kind }]) => mailKinds.has(kind)) ?? [];
  // Of customers known by mail domains this is said already.
  if (mail && mailDomains.length === 0 && customers?.knownBy !== 'mail-domain') {
    mistakes.push({
      path: 'mailDomains',
      message: `is empty, but “${mail}” is a mail service. Name the mail domains.`,
    });
  }
  const [urgent] = all.find(([, { mayBeEmergency }]) => mayBeEmergency) ?? [];
  if (urgent && support && !support.emergency) {
    mistakes.push({
      path: 'support.emergency',
      message: `is missing: “${urgent}” may be an emergency. Give the address that wakes somebody.`,
    });
  }
  return mistakes;
}
