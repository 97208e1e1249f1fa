const header = document.querySelector('.site-header');
let lastY = scrollY;

addEventListener(
  'scroll',
  () => {
    header?.toggleAttribute('data-shown', scrollY < lastY);
    lastY = scrollY;
  },
  { passive: true },
);
