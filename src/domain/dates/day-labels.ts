/** What stands by a day of publication, and by one that is not: the day of the last change. */
export const PUBLISHED_WORDS =
  /опубликован|дата публикации|жарияланған|жарияланды|жариялау|published|posted on|veröffentlicht|publié/i
export const CHANGED_WORDS = /обновл|изменен|жаңартыл|өзгертіл|updated|modified|aktualisiert|mis à jour/i
