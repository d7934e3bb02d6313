import type { Tx } from '../../db/client.ts'

/** Keeps the directive's present wording under its edition's number; called at issue and at each amendment. */
export async function keepEdition(
  tx: Tx,
  {
    directiveId,
    byId,
    at,
    reasonKk = null,
    reasonRu = null,
  }: { directiveId: string; byId: string; at: Date; reasonKk?: string | null; reasonRu?: string | null },
): Promise<void> {
  await tx.$executeRaw`
    insert into directive_edition
      (directive_id, number, subject_kk, subject_ru, text_kk, text_ru, sources, reason_kk, reason_ru, by_id, at)
    select id, edition, subject_kk, subject_ru, text_kk, text_ru, sources, ${reasonKk}, ${reasonRu}, ${byId}::uuid, ${at}
    from directive where id = ${directiveId}::uuid`
}
