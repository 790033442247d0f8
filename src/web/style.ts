// How the review page looks: the list of files, the article with its mentions by state, the mention that is looked at.

export const STYLE = `:root { color-scheme: light dark; --line: #8886; --quiet: light-dark(#595959, #ababab); --wrong: light-dark(#b00020, #ff8a80); }
* { box-sizing: border-box; }
body { margin: 0; height: 100vh; display: grid; grid-template: 1fr auto / 15rem 1fr 22rem; font: 15px/1.5 system-ui, sans-serif; }
nav, aside { overflow: auto; padding: .75rem; }
nav { border-right: 1px solid var(--line); }
aside { border-left: 1px solid var(--line); }
main { overflow: auto; padding: 1rem 2rem; white-space: pre-wrap; overflow-wrap: anywhere; font: 17px/1.7 Georgia, serif; outline: none; }
footer { grid-column: 1 / -1; border-top: 1px solid var(--line); padding: .3rem .75rem; font-size: 13px; }
nav button { display: flex; justify-content: space-between; gap: .5rem; width: 100%; text-align: left; border: 0; background: none; font: inherit; color: inherit; padding: .2rem .3rem; cursor: pointer; overflow-wrap: anywhere; }
nav button[aria-current=true] { background: #8883; font-weight: 600; }
nav .count { color: var(--quiet); }
nav button.done { border: 1px solid var(--line); border-radius: 4px; justify-content: center; margin-bottom: .5rem; }
.problem, nav button.problem { color: var(--wrong); }
mark { color: inherit; border-radius: 3px; padding: 0 1px; cursor: pointer; background: #8882; border-bottom: 2px solid #888; unicode-bidi: isolate; }
mark.pending { background: #ffd54f55; border-color: #f9a825; }
mark.accepted { background: #66bb6a44; border-color: #2e7d32; }
mark.corrected, mark.human-only { background: #42a5f544; border-color: #1565c0; }
mark.rejected { background: none; border-bottom: 2px dotted #888; }
mark.unresolved, mark.recheck { background: #ef535055; border-color: #c62828; }
.current { outline: 3px solid #1e88e5; outline-offset: -1px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .6rem; margin: .5rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
aside h1 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
aside button { margin: .15rem .2rem .15rem 0; }
footer { min-height: 1.9rem; }
#status { font-weight: 600; }
#help { color: var(--quiet); }
.steps { margin-bottom: .5rem; }
:focus-visible { outline: 2px solid #1e88e5; }
main:focus-visible { outline: none; }
form { margin-top: .75rem; display: grid; gap: .35rem; }
input, select, textarea, aside button { font: inherit; max-width: 100%; }
kbd { border: 1px solid var(--line); border-radius: 3px; padding: 0 .25em; font-size: .85em; }
@media (max-width: 60rem), (max-height: 30rem) {
  body { grid-template: 5rem 1fr 42vh auto / 1fr; }
  nav { border-right: 0; border-bottom: 1px solid var(--line); padding: .4rem .75rem; }
  main { padding: .5rem 1rem; }
  aside { border-left: 0; border-top: 1px solid var(--line); }
  #help { display: none; }
}
@media (max-height: 30rem) {
  body { grid-template: 2.4rem 1fr auto / 1fr minmax(9rem, 40%); }
  nav { grid-column: 1 / -1; }
  aside { border-top: 0; border-left: 1px solid var(--line); }
}
`;
