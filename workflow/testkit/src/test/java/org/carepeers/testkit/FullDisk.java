package org.carepeers.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2 on a disk that has only so much room: {@code jdbc:h2:fulldisk:PATH}. */
public final class FullDisk extends FilePathWrapper {

    /** The most bytes that any file may have; a disk is either full or not, for all. */
    static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    /** For H2, which makes one for each path. */
    public FullDisk() {}

    static void mount() {
        FilePath.register(new FullDisk());
    }

    @Override
    public String getScheme() {
        return "fulldisk";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new LimitedFile(getBase().open(mode));
    }

    /** A file that does not grow past the room there is. A write that finds no room has written what there was room for. */
    private static final class LimitedFile extends FileBase {

        private final FileChannel file;

        LimitedFile(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return write(bytes, file.position());
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            long room = ROOM.get() - position;
            if (room < bytes.remaining()) {
                ByteBuffer some = bytes.duplicate();
                some.limit(some.position() + (int) Math.max(0, room));
                file.write(some, position);
                throw new IOException("No space left on device");
            }
            return file.write(bytes, position);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
