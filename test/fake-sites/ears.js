/** Every key event that the page could hear, and what its own shortcuts and the window's messages did. */
window.heard = [];
window.did = [];
for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input", "compositionstart", "copy", "paste"]) {
  window.addEventListener(type, (event) => window.heard.push(`${type} ${event.key ?? event.data ?? ""}`), true);
}
for (const type of ["message", "wxt:content-script-started"]) {
  window.addEventListener(
    type,
    (event) => window.did.push(`${type} ${JSON.stringify(event.data ?? event.detail)}`),
    true,
  );
}

// What the page scripts below draw with: attributes and text, never markup.
window.make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

window.content = JSON.parse(document.getElementById("content").textContent);
