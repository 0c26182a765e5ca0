import { useEffect } from 'react';
import { pinnedSection } from './kept-line.ts';
import { articleElementId } from './reveal.ts';
import { sectionAtScroll } from './section-at-scroll.ts';

/** Tells which section is being read whenever the article is scrolled or laid out anew. */
export function useCurrentSection(articleId: string, onSection: (sectionId: string) => void): void {
  useEffect(
    function followScroll() {
      const element = document.getElementById(articleElementId);
      if (element === null || articleId === '') return;
      let frame = 0;
      let last = '';
      const look = () => {
        frame = 0;
        const sections = [...element.querySelectorAll<HTMLElement>('[data-section]')];
        const origin = element.getBoundingClientRect().top - element.scrollTop;
        const tops = sections.map((section) => section.getBoundingClientRect().top - origin);
        const at = sectionAtScroll(tops, {
          top: element.scrollTop,
          height: element.clientHeight,
          total: element.scrollHeight,
        });
        const id = pinnedSection(element.scrollTop) ?? sections[at]?.dataset.section ?? 'lead';
        if (id !== last) onSection(id);
        last = id;
      };
      const lookSoon = () => {
        frame ||= requestAnimationFrame(look);
      };
      const observer = new ResizeObserver(lookSoon);
      observer.observe(element);
      if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
      element.addEventListener('scroll', lookSoon, { passive: true });
      return function stopFollowing() {
        cancelAnimationFrame(frame);
        observer.disconnect();
        element.removeEventListener('scroll', lookSoon);
      };
    },
    [articleId, onSection],
  );
}
