-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A download asks of which letters a file is.
CREATE INDEX "directive_file_file_id_idx" ON "directive_file"("file_id");
