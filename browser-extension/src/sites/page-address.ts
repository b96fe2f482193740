/** Whether an address is at such a host and path, over https on its own port, with nothing before the host. */
export function isAt(url: URL, host: RegExp, path: RegExp): boolean {
  const isPlain = url.protocol === "https:" && url.port === "" && url.username === "" && url.password === "";
  return isPlain && host.test(url.hostname) && path.test(url.pathname);
}
