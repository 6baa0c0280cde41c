import type { ComponentChildren } from 'preact';

/* Line icons, 16 × 16, in the colour of the text. They stand beside words or on a named button. */

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const TickIcon = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 4.5" stroke-width="2" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.5" />
    <path d="m10.5 10.5 3.5 3.5" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.5 3.5 5 8l4.5 4.5" />
  </Icon>
);

export const PreviousIcon = () => (
  <Icon>
    <path d="M3.5 10 8 5.5l4.5 4.5" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="M3.5 6 8 10.5 12.5 6" />
  </Icon>
);

export const LessIcon = () => (
  <Icon>
    <path d="M4 8h8" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="M4 8h8M8 4v8" />
  </Icon>
);

export const OutIcon = () => (
  <Icon>
    <path d="M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5 7.5 8.5" />
  </Icon>
);

export const LookIcon = () => (
  <Icon>
    <path d="M8 3v6.2" stroke-width="2" />
    <path d="M8 12.6v.1" stroke-width="2.2" />
  </Icon>
);

export const ChangedIcon = () => (
  <Icon>
    <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

/** The clipping of an empty archive. */
export function ClippingPicture() {
  return (
    <svg class="clipping" viewBox="0 0 128 128" width="64" height="64" aria-hidden="true">
      <path
        class="clipping-paper"
        d="M32 24h64v70l-8 10-8-10-8 10-8-10-8 10-8-10-8 10-8-10z"
        stroke-width="3"
      />
      <path class="clipping-seal" d="M43 38h42v13H43z" />
      <path class="clipping-lines" d="M43 61h42v6H43zm0 13h28v6H43z" />
    </svg>
  );
}

/** Icons that stand alone among other words have a name. */
function NamedIcon({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <span class="named-icon" role="img" aria-label={label} title={label}>
      <Icon>{children}</Icon>
    </span>
  );
}

export const StarIcon = ({ label }: { label: string }) => (
  <NamedIcon label={label}>
    <path
      d="m8 2.4 1.7 3.5 3.9.5-2.9 2.7.7 3.8L8 11.1l-3.4 1.8.7-3.8-2.9-2.7 3.9-.5z"
      fill="currentColor"
    />
  </NamedIcon>
);

export const NoteIcon = ({ label }: { label: string }) => (
  <NamedIcon label={label}>
    <path d="M3.5 3.5h9v6l-3 3h-6zM9.5 12.5v-3h3" />
  </NamedIcon>
);
