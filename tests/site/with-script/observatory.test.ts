import { states } from '../../shots/states.ts';
import { bestScore, scoreAnswer } from '../../support/observatory.ts';
import { expect, test } from '../test.ts';

for (const path of new Set(states.map((state) => state.path))) {
  test(`${path} as it is served reaches the most that MDN’s Observatory gives`, async ({ request }) => {
    const response = await request.get(path);
    const headers = new Headers(
      response.headersArray().map(({ name, value }): [string, string] => [name, value]),
    );
    const { score, parts } = scoreAnswer(headers, await response.text());
    expect(score, JSON.stringify(parts)).toBe(bestScore);
  });
}
