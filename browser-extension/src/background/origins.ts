/** Where our server listens for this extension; fixed by the build, so that no message can send a token elsewhere. */
export const serverOrigin: string = import.meta.env.SERVER_ORIGIN;

/** Where our sign-in page stands. */
export const webOrigin: string = import.meta.env.WEB_ORIGIN;
