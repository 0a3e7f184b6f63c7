# frozen_string_literal: true

require "json"
require "logger"
require "time"

# Runs background jobs on a few threads. Jobs are classes that include Job;
# they register themselves under their name.
module Jobs
  class Error < StandardError; end

  # Raised by a job that should not be tried again.
  class Discard < Error; end

  class UnknownJob < Error
    def initialize(name)
      super("no job is called #{name}")
    end
  end

  Entry = Struct.new(:name, :arguments, :attempts, :run_at, keyword_init: true) do
    def due?(now = Time.now)
      run_at <= now
    end

    def to_json(*)
      to_h.merge(run_at: run_at.iso8601).to_json
    end
  end

  # What every job can do; including it registers the class.
  module Job
    def self.included(base)
      base.extend(ClassMethods)
      Jobs.registry[base.name.split("::").last] = base
    end

    module ClassMethods
      attr_reader :retry_limit

      def retries(limit)
        @retry_limit = limit
      end

      def perform_later(*arguments, delay: 0)
        Jobs.queue.push(Entry.new(name: name.split("::").last, arguments:, attempts: 0, run_at: Time.now + delay))
      end
    end

    def perform(*)
      raise NotImplementedError, "#{self.class} must define perform"
    end
  end

  # A queue that hands out the entry that is due first.
  class Queue
    def initialize
      @entries = []
      @mutex = Mutex.new
      @changed = ConditionVariable.new
      @closed = false
    end

    def push(entry)
      @mutex.synchronize do
        position = @entries.bsearch_index { |other| other.run_at > entry.run_at } || @entries.size
        @entries.insert(position, entry)
        @changed.signal
      end
      self
    end

    # Waits for an entry; returns nil when the queue was closed and is empty.
    def pop
      @mutex.synchronize do
        loop do
          return @entries.shift if @entries.first&.due?
          return nil if @closed && @entries.empty?

          @changed.wait(@mutex, seconds_until_next)
        end
      end
    end

    def close
      @mutex.synchronize do
        @closed = true
        @changed.broadcast
      end
    end

    def size
      @mutex.synchronize { @entries.size }
    end

    private

    def seconds_until_next
      return nil if @entries.empty?

      [@entries.first.run_at - Time.now, 0.01].max
    end
  end

  class Runner
    DEFAULT_RETRIES = 3

    def initialize(queue: Jobs.queue, threads: 2, logger: Logger.new($stderr))
      @queue = queue
      @threads = threads
      @logger = logger
      @hooks = Hash.new { |hooks, event| hooks[event] = [] }
    end

    def on(event, &block)
      @hooks[event] << block
      self
    end

    def run
      workers = Array.new(@threads) { |number| Thread.new { work(number) } }
      workers.each(&:join)
    end

    private

    def work(number)
      while (entry = @queue.pop)
        @logger.debug { "worker #{number} takes #{entry.name}" }
        execute(entry)
      end
    end

    def execute(entry)
      job_class = Jobs.registry.fetch(entry.name) { raise UnknownJob, entry.name }
      result = job_class.new.perform(*entry.arguments)
      emit(:finished, entry, result)
    rescue Discard, UnknownJob => e
      @logger.warn("#{entry.name} was discarded: #{e.message}")
      emit(:discarded, entry, e)
    rescue StandardError => e
      retry_later(entry, e, job_class.retry_limit || DEFAULT_RETRIES)
    ensure
      emit(:done, entry)
    end

    def retry_later(entry, error, limit)
      entry.attempts += 1
      if entry.attempts > limit
        @logger.error("#{entry.name} failed for good: #{error.message}")
        emit(:failed, entry, error)
      else
        entry.run_at = Time.now + 2**entry.attempts
        @queue.push(entry)
      end
    end

    def emit(event, *details)
      @hooks[event].each { |hook| hook.call(*details) }
    end
  end

  class << self
    def registry
      @registry ||= {}
    end

    def queue
      @queue ||= Queue.new
    end

    def load(path)
      JSON.parse(File.read(path), symbolize_names: true).each do |row|
        case row
        in { name: String => name, arguments: Array => arguments, **rest }
          run_at = rest[:run_at] ? Time.iso8601(rest[:run_at]) : Time.now
          queue.push(Entry.new(name:, arguments:, attempts: rest.fetch(:attempts, 0), run_at:))
        in { name: }
          raise Error, "#{name} has no arguments"
        else
          raise Error, "not a job: #{row}"
        end
      end
    end
  end
end

class SendInvoice
  include Jobs::Job
  retries 5

  def perform(invoice_id, address)
    raise Jobs::Discard, "#{address} is no address" unless address.include?("@")

    "invoice #{invoice_id} sent to #{address}"
  end
end

if $PROGRAM_NAME == __FILE__
  path = ARGV.fetch(0) { abort "usage: job_runner.rb JOBS.json" }
  Jobs.load(path)
  Jobs.queue.close
  Jobs::Runner.new.on(:finished) { |entry, result| puts "#{entry.name}: #{result}" }.run
end
