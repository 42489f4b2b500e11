// Counts what the page's policy refused; the page shows the number.
const violations = [];
window.violations = violations;

document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
  show();
});

function show() {
  const output = document.querySelector('output');
  if (output) output.value = violations.length ? violations.join(', ') : 'none';
}

document.addEventListener('DOMContentLoaded', show);
