import { once } from "node:events";

/** Sends one command of WebDriver BiDi, and gives its result. Throws what the browser complains of. */
export type SendBidi = <Result>(method: string, params?: object) => Promise<Result>;

type Message =
  | { type: "success"; id: number; result: unknown }
  | { type: "error"; id: number; error: string; message: string }
  | { type: "event"; method: string; params: unknown };

/** Connects to a browser that speaks WebDriver BiDi, and begins a session. */
export async function connectBidi(url: string, onEvent: (method: string, params: unknown) => void): Promise<SendBidi> {
  const socket = new WebSocket(`${url}/session`);
  await once(socket, "open");
  const waiting = new Map<number, (answer: Message) => void>();
  socket.addEventListener("message", ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.type === "event") onEvent(message.method, message.params);
    else waiting.get(message.id)?.(message);
  });
  let last = 0;
  const send: SendBidi = async (method, params = {}) => {
    last += 1;
    const id = last;
    const answered = new Promise<Message>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    if (answer.type === "error") throw new Error(`${method}: ${answer.error}: ${answer.message}`);
    return (answer.type === "success" ? answer.result : undefined) as never;
  };
  await send("session.new", { capabilities: {} });
  return send;
}
