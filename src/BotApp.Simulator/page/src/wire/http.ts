/** A refusal of the simulator, with the sentence it gave. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const init: RequestInit = { method };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { "content-type": "application/json" };
  }
  const answer = await fetch(path, init);
  const text = await answer.text();
  const json: unknown = text ? JSON.parse(text) : undefined;
  if (!answer.ok) {
    const error = (json as { error?: { code?: string; message?: string } } | undefined)?.error;
    throw new Refused(error?.code ?? String(answer.status), error?.message ?? `${method} ${path}: ${answer.status}`);
  }
  return json as T;
}

/** A path of the API with its names encoded: path`/sim/people/${"佐藤"}`. */
export function path(parts: TemplateStringsArray, ...names: string[]): string {
  return parts.reduce((whole, part, index) => whole + encodeURIComponent(names[index - 1] ?? "") + part);
}
