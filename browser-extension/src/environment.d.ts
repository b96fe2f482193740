/** What wxt.config.ts writes into a build. */
interface ImportMetaEnv {
  readonly SERVER_ORIGIN: string;
  readonly WEB_ORIGIN: string;
}
