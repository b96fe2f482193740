import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ServedFile, serveFolder } from "./served-files.ts";

type Folder = ReturnType<typeof serveFolder>;

/** The host's own scripts and styles, and the app's bundles. */
export function addFileRoutes(server: FastifyInstance, files: { host: Folder; bundles: Folder }): void {
  const serve = (folder: Folder) => (request: FastifyRequest<{ Params: { "*": string } }>, reply: FastifyReply) => {
    const file = folder(request.params["*"]);
    return file ? sendFile(request, reply, file) : reply.code(404).send({ message: "No such file" });
  };
  server.get("/assets/*", serve(files.host));
  server.get("/bundles/*", serve(files.bundles));
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: ServedFile) {
  const gzip = request.headers["accept-encoding"]?.includes("gzip");
  // The version in the URL is the content's hash.
  reply.headers({ "content-type": file.contentType, "cache-control": "public, max-age=31536000, immutable" });
  if (gzip) reply.header("content-encoding", "gzip");
  return reply.send(gzip ? file.compressed : file.content);
}
