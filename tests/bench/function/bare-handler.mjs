// What any function has to do with a request: reads the body as JSON, and refuses it in JSON.
export default {
  async fetch(request) {
    await request.json();
    const answer = { type: 'about:blank', title: 'Refused', status: 422, detail: 'Refused.' };
    return new Response(JSON.stringify(answer), {
      status: 422,
      headers: { 'Content-Type': 'application/problem+json' },
    });
  },
};
