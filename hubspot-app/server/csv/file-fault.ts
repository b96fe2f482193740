/** A file that cannot be read on, with a sentence for the person. Thrown, because only that stops a stream half-way. */
export class FileFault extends Error {}
