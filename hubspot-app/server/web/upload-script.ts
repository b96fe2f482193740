/** Sends the chosen file with a bar that moves; a file that is too large is not even begun. */
export const uploadScript = `
const form = document.getElementById("upload");
const fault = document.getElementById("fault");
const sending = document.getElementById("sending");
const bar = sending.querySelector("progress");
const button = form.querySelector("button");
function fail(message) {
  sending.hidden = true;
  button.disabled = false;
  fault.textContent = message;
  form.elements.file.focus();
}
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const file = form.elements.file.files[0];
  fault.textContent = "";
  if (!file) return;
  if (file.size > Number(form.dataset.mostBytes)) return fail(form.dataset.tooLarge);
  button.disabled = true;
  sending.hidden = false;
  const request = new XMLHttpRequest();
  request.open("PUT", "/upload/file");
  request.setRequestHeader("content-type", "application/octet-stream");
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.max = total;
    bar.value = loaded;
  });
  request.addEventListener("error", () => fail(form.dataset.failed));
  request.addEventListener("load", () => {
    let reply = { ok: false, message: form.dataset.failed };
    try {
      reply = JSON.parse(request.responseText);
    } catch {}
    if (reply.ok) location.assign("/upload");
    else fail(reply.message);
  });
  request.send(file);
});
`;
