import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import type { ButtonLook } from '#/ui/button-class.ts'
import { buttonClass } from '#/ui/button-class.ts'
import { cx } from '#/ui/cx.ts'
import type { Shape } from '#/ui/icon.tsx'
import { Icon } from '#/ui/icon.tsx'
import { check, chevronDown } from '#/ui/icons.ts'

type MenuProps = {
  /** Unique on the page. */
  id: string
  /** What the button shows. */
  trigger: ReactNode
  /** Name of the button and of the list; contains the word that the button shows. */
  label: string
  icon?: Shape
  look?: ButtonLook
  /** Which edge of the button the list keeps to. */
  align?: 'start' | 'end'
  children: ReactNode
}

/** A button that opens a list of links or buttons: a native popover, under the button on a desk, a sheet on a
 *  phone; Escape and a tap outside close it. No script. */
export function Menu({ id, trigger, label, icon, look, align = 'end', children }: MenuProps) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={buttonClass({ variant: 'quiet', ...look, className: cx('menu-trigger', look?.className) })}
        aria-label={label}
      >
        {icon && <Icon shape={icon} size={20} />}
        {trigger}
        <Icon shape={chevronDown} size={16} />
      </button>
      <div id={id} popover="auto" className={cx('menu', align === 'start' ? 'menu-start' : 'menu-end')}>
        <ul aria-label={label}>{children}</ul>
      </div>
    </>
  )
}

type MenuLinkProps = ComponentProps<typeof Link> & { icon?: Shape; current?: boolean; note?: ReactNode }

/** One line of a menu that leads somewhere. */
export function MenuLink({ icon, current, note, className, children, ...rest }: MenuLinkProps) {
  return (
    <li>
      <Link
        prefetch={false}
        {...rest}
        className={cx('menu-item', className)}
        aria-current={current ? 'true' : undefined}
      >
        <MenuLine icon={icon} note={note} current={current}>
          {children}
        </MenuLine>
      </Link>
    </li>
  )
}

type MenuFileProps = ComponentProps<'a'> & { icon?: Shape }

/** One line of a menu that gives a file: the browser keeps it, the page stays. */
export function MenuFile({ icon, className, children, ...rest }: MenuFileProps) {
  return (
    <li>
      <a {...rest} download className={cx('menu-item', className)}>
        <MenuLine icon={icon}>{children}</MenuLine>
      </a>
    </li>
  )
}

type MenuButtonProps = ComponentProps<'button'> & { icon?: Shape; current?: boolean; note?: ReactNode }

/** One line of a menu that does something; put it into a form to work without script. */
export function MenuButton({
  icon,
  current,
  note,
  className,
  children,
  type = 'submit',
  ...rest
}: MenuButtonProps) {
  return (
    <li>
      <button {...rest} type={type} className={cx('menu-item', className)}>
        <MenuLine icon={icon} note={note} current={current}>
          {children}
        </MenuLine>
      </button>
    </li>
  )
}

function MenuLine({
  icon,
  note,
  current,
  children,
}: Pick<MenuLinkProps, 'icon' | 'note' | 'current' | 'children'>) {
  return (
    <>
      {icon && <Icon shape={icon} size={20} className="text-ink-2" />}
      <span className="min-w-0 flex-1">
        {children}
        {note && <span className="text-caption text-ink-2 block">{note}</span>}
      </span>
      {current && <Icon shape={check} size={17} />}
    </>
  )
}
