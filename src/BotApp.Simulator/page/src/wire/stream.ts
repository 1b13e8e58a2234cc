/** Follows a stream of server-sent events; the browser reconnects by itself. Returns how to stop. */
export function follow(
  address: string,
  handlers: Record<string, (data: never) => void>,
  onConnection: (isConnected: boolean) => void,
): () => void {
  const source = new EventSource(address);
  source.onopen = () => onConnection(true);
  source.onerror = () => onConnection(false);
  for (const [name, handle] of Object.entries(handlers)) {
    source.addEventListener(name, (event) => handle(JSON.parse((event as MessageEvent<string>).data) as never));
  }
  return () => source.close();
}
