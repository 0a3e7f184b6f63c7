// Reads diagrams as the real Mermaid does. In: a JSON array of texts on standard input. Out: a JSON array of what each holds, or why it is refused.
import { JSDOM } from "jsdom";

// Mermaid looks for a document while it is imported, and refuses valid diagrams where it finds none.
const { window } = new JSDOM("<!DOCTYPE html><body></body>", { pretendToBeVisual: true });
globalThis.window = window;
for (const name of ["document", "Element", "SVGElement", "HTMLElement", "Node", "DOMParser", "XMLSerializer"]) globalThis[name] = window[name];
const { default: mermaid } = await import("mermaid");
mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });

let input = "";
for await (const chunk of process.stdin) input += chunk;

/** Character references as they stand in the drawing, and as the reader sees them. */
const shown = (text) =>
  text == null ? null : text.replace(/ﬂ°°/g, "&#").replace(/ﬂ°/g, "&").replace(/¶ß/g, ";").replace(/<br\s*\/?>/g, "\n").replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

const labels = (db, kind) => {
  if (kind.startsWith("flowchart")) {
    return { nodes: [...db.getVertices().values()].map((node) => shown(node.text)), links: db.getEdges().map((edge) => shown(edge.text)), groups: db.getSubGraphs().map((group) => shown(group.title)),
      markdown: [...db.getVertices().values()].filter((node) => node.labelType !== "text" && node.labelType !== "string").length };
  }
  if (kind === "sequence") {
    return { nodes: [...db.getActors().values()].map((actor) => shown(actor.description)), links: db.getMessages().map((message) => shown(typeof message.message === "string" ? message.message : null)).filter((text) => text !== null && text !== "") };
  }
  return { nodes: [...db.getClasses().values()].map((each) => shown(each.label)), links: db.getRelations().map((each) => shown(each.title)),
    members: [...db.getClasses().values()].flatMap((each) => [...each.members, ...each.methods]).map((member) => shown(member.getDisplayDetails().displayText)) };
};

const results = [];
for (const text of JSON.parse(input)) {
  try {
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
    results.push({ kind: diagram.type, ...labels(diagram.db, diagram.type) });
  } catch (error) {
    results.push({ error: String(error?.message ?? error) });
  }
}
process.stdout.write(JSON.stringify(results));
